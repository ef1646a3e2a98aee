/**
 * Places named in the documents, as printed, each found by hand as a place and not as part of another name
 * (在晋中央企业 is no 晋中, “长城、曙光、百信” are firms). A test looks each up in the text.
 */
export const places = `
山西 青海
太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
侯马 平遥 汾阳 武宿 潇河 西宁 海东 柴达木
太原都市区 综改示范区 山西农谷 黄河金三角 太忻一体化经济区 晋北 晋南 晋东南
京津冀 环首都 环渤海 长三角 粤港澳大湾区 中原 关中 华北 中部 西部 中西部
郑州 西安 日照港 中关村 凭祥 霍尔果斯 阿拉山口 二连浩特 满洲里 丝绸之路经济带
大秦线 同蒲线 太焦线 太中银线 大西客运专线 石太客运专线
黄河 长城 太行 太行山 五台山 云冈 云冈石窟 平遥古城 壶口瀑布 乾坤湾 关帝庙 云丘山 碛口古镇 老牛湾 雁门关 得胜堡 广武城 李二口 平型关 娘子关
皇城相府 太行山大峡谷 王莽岭 云中河 中太行 云竹湖
`
	.trim()
	.split(/\s+/);
